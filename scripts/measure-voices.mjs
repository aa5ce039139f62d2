// node scripts/measure-voices.mjs [ENGINE [LANGUAGE…]]
// Median pitch and loudness of each of an engine's voices, as the built program hears them (default: espeak in French, English, German and Spanish).
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build-dist.mjs';
import { main } from './project.mjs';

/** Sentences as in an article, because lists and questions have a melody of their own; names for any other language. */
const TEXTS = {
  fr: 'Le bac de Valmoure reprendra demain matin, après trois mois de travaux. La mairie a voté les crédits mardi, malgré la réserve de deux élus. Les riverains, eux, demandent un passage toutes les demi-heures.',
  en: 'The night bus will run again from Monday, after three months without one. The council agreed on the money last week, and two of its members were against. People on the island would like a bus every half hour.',
  de: 'Der Nachtbus fährt ab Montag wieder, nach drei Monaten ohne Verbindung. Der Rat hat das Geld letzte Woche bewilligt, zwei Mitglieder waren dagegen. Die Menschen auf der Insel wünschen sich jede halbe Stunde einen Bus.',
  es: 'El autobús nocturno volverá a circular el lunes, después de tres meses de obras. El pleno aprobó el dinero la semana pasada, con dos votos en contra. Los vecinos de la isla piden un autobús cada media hora.',
};
const NAMES = 'Lima, Roma, Madrid, Oslo, Dakar, Milano, Verona, Malaga, Adelaide, Manila, Bologna, Almería.';

await main(async () => {
  await ensureBuilt();
  const { createAdapter } = await import('../dist/tts/registry.js');
  const [engine = 'espeak', ...named] = process.argv.slice(2);
  const languages = named.length > 0 ? named : Object.keys(TEXTS);
  const adapter = await createAdapter(engine, {}, { fetch, env: process.env, now: () => new Date(), spawn });
  try {
    const rows = [];
    for (const language of languages)
      for (const voice of await adapter.listVoices({ language })) rows.push(await measure(adapter, voice, language));
    console.table(rows);
  } finally {
    await adapter.dispose?.();
  }
});

async function measure(adapter, voice, language) {
  const { decodeForCheck } = await import('../dist/testing/decode-for-check.js');
  const { medianPitch } = await import('../dist/testing/median-pitch.js');
  const { integratedLoudness, weightedEnergies } = await import('../dist/audio/loudness.js');
  const text = TEXTS[language] ?? NAMES;
  const ssml = `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${language}">${text}</speak>`;
  const speech = await adapter.synthesize({ ssml, text, voice: voice.id, language });
  const { sampleRate } = speech.format;
  const samples = decodeForCheck(speech);
  return {
    language,
    voice: voice.id,
    gender: voice.gender,
    'claimed Hz': voice.pitchHz,
    Hz: Math.round(medianPitch(samples, sampleRate)),
    LUFS: Number(integratedLoudness(weightedEnergies(samples, sampleRate)).toFixed(1)),
  };
}
