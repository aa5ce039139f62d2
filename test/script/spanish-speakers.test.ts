import { expect, it } from 'vitest';
import { accountForText } from '../../src/script/account-for-text.ts';
import { heard, scriptOf } from './article-of.ts';

const cases: readonly (readonly [title: string, text: string, heard: readonly string[]])[] = [
  [
    'a proverb and a banner speak with nobody’s voice',
    'Como dice el refrán, «a quien madruga, Dios le ayuda». Una pancarta decía: «El muelle es de todos».',
    [],
  ],
  [
    'a name of one word behind a club is the player’s, where it stands alone elsewhere',
    'El portero del Rápido Belmiro volvió ayer. El guardameta fue claro al decir: «Estoy listo». Tras el entrenamiento, Belmiro insistió: «Quiero jugar».',
    ['Belmiro: Estoy listo', 'Belmiro: Quiero jugar'],
  ],
  [
    'a club of two words stays whole where its second word is a town',
    'El portero del Rápido Altamar volvió ayer a Altamar. «Estoy listo», dijo el portero.',
    ['El portero del Rápido Altamar: Estoy listo'],
  ],
  [
    'the subject stands behind its verb',
    '«El mercado reabre en mayo», aseguró la alcaldesa Noa Ferreiro.',
    ['Noa Ferreiro: El mercado reabre en mayo'],
  ],
  [
    'a verb without a subject is the last speaker’s',
    '«El dique aguanta», explicó Noa Ferreiro. «Y aguantará otro invierno», añadió.',
    ['Noa Ferreiro: El dique aguanta', 'Noa Ferreiro: Y aguantará otro invierno'],
  ],
  [
    'a verb without a subject follows a new subject',
    '«El dique aguanta», dijo Noa Ferreiro. Tomás Abad lo pone en duda. «Se filtra por tres sitios», avisa.',
    ['Noa Ferreiro: El dique aguanta', 'Tomás Abad: Se filtra por tres sitios'],
  ],
  [
    'a verb in the plural is not one person’s',
    '«El dique aguanta», dijo Noa Ferreiro. «No nos lo creemos», respondieron.',
    ['Noa Ferreiro: El dique aguanta', 'unknown: No nos lo creemos'],
  ],
  [
    'an adjective behind the verb agrees with the one who speaks',
    'Noa Ferreiro y Tomás Abad comparecieron ayer. «Ha sido duro», confesó emocionada.',
    ['Noa Ferreiro: Ha sido duro'],
  ],
  [
    'the addressee stands behind a preposition',
    '«¿Cuándo se abre?», preguntó a la jueza Marta Sanabria el abogado Tomás Abad.',
    ['Tomás Abad: ¿Cuándo se abre?'],
  ],
  [
    'who answers without a name is not who asked',
    '«¿Cuándo se abre?», preguntó Tomás Abad a Noa Ferreiro. «En mayo, si no llueve», contestó.',
    ['Tomás Abad: ¿Cuándo se abre?', 'Noa Ferreiro: En mayo, si no llueve'],
  ],
  [
    'dashes inside the marks set the clause off',
    '«La sala está llena —avisó Noa Ferreiro al entrar—. Que nadie se siente en el suelo».',
    ['Noa Ferreiro: La sala está llena', 'Noa Ferreiro: Que nadie se siente en el suelo'],
  ],
  [
    'a parenthesis between dashes is the speaker’s',
    '«El plan —el único que tenemos— empieza en mayo», dijo Noa Ferreiro.',
    ['Noa Ferreiro: El plan —el único que tenemos— empieza en mayo'],
  ],
  [
    'lines of dialogue begin with a dash glued to them',
    'Noa Ferreiro encontró a Tomás Abad en el muelle.\n\n—¿Vienes? —preguntó ella.\n\n—Voy —dijo él—. Espera un poco.\n\n—No tardes.',
    ['Noa Ferreiro: ¿Vienes?', 'Tomás Abad: Voy', 'Tomás Abad: Espera un poco.', 'Noa Ferreiro: No tardes.'],
  ],
  [
    'either surname or both mean the person',
    'Lo anunció Irene Sosa Batalla. «No hay fecha», dijo Sosa. «Ni presupuesto», precisó Batalla. «Ni ganas», remató Sosa Batalla.',
    ['Irene Sosa Batalla: No hay fecha', 'Irene Sosa Batalla: Ni presupuesto', 'Irene Sosa Batalla: Ni ganas'],
  ],
  [
    'a name with its first surname grows to the full one',
    '«No hay fecha», dijo Irene Sosa.\n\nIrene Sosa Batalla dirige el puerto.',
    ['Irene Sosa Batalla: No hay fecha'],
  ],
  [
    'source phrases name the source',
    'Según Tomás Abad, «la cuenta no sale». De acuerdo con la directora del puerto, Irene Sosa, «sale de sobra». A juicio del sindicato, «nadie ha contado».',
    ['Tomás Abad: la cuenta no sale', 'Irene Sosa: sale de sobra', 'sindicato: nadie ha contado'],
  ],
  [
    'a source phrase may hold a clause',
    '«Llegaremos tarde», según explicó Irene Sosa a la radio.',
    ['Irene Sosa: Llegaremos tarde'],
  ],
  [
    'an office without a comma is not part of the name',
    'El ministro de Fomento Tomás Abad viajó ayer. «La línea se hará», prometió el ministro.',
    ['Tomás Abad: La línea se hará'],
  ],
  [
    'an adjective of origin or a position means the player it was said of',
    'El delantero uruguayo Bruno Etchart marcó dos goles. «Tuve suerte», dijo el uruguayo. «Y buenos pases», añadió el ariete.',
    ['Bruno Etchart: Tuve suerte', 'Bruno Etchart: Y buenos pases'],
  ],
  [
    'an indefinite noun is a speaker without a name, and the definite one means it again',
    'Una vecina salió al balcón. «Aquí no duerme nadie», protestó la vecina.',
    ['Una vecina: Aquí no duerme nadie'],
  ],
  [
    'one of several is one',
    '«No hemos cobrado», se quejó una de las empleadas.',
    ['una de las empleadas: No hemos cobrado'],
  ],
  [
    'the verb may be the first word before a colon',
    'Irene Sosa no se rinde. Explica Sosa: «Volveremos en otoño». Y añade: «Con otro barco».',
    ['Irene Sosa: Volveremos en otoño', 'Irene Sosa: Con otro barco'],
  ],
  [
    'an infinitive tells of the subject of its sentence',
    'Irene Sosa defendió la obra y fue más lejos al añadir: «Quien venga después nos dará las gracias».',
    ['Irene Sosa: Quien venga después nos dará las gracias'],
  ],
  [
    'an auxiliary stands before the infinitive',
    '«No es el momento», quiso subrayar Irene Sosa. «Hablaremos en otoño», ha vuelto a repetir.',
    ['Irene Sosa: No es el momento', 'Irene Sosa: Hablaremos en otoño'],
  ],
  [
    'the subject of the main verb speaks, not a name in its relative clause',
    'La capataz, que Tomás Abad había contratado, sonrió: «Aquí mando yo».',
    ['La capataz: Aquí mando yo'],
  ],
  [
    'a person behind the verb is what the next verb speaks of',
    'Tomó la palabra el farero Bruno Etchart. «Yo vi la luz apagarse», contó.',
    ['Bruno Etchart: Yo vi la luz apagarse'],
  ],
  [
    'a body and its acronym are one speaker',
    'La Unión de Pescadores del Norte (UPN) convocó la huelga. «No saldremos al mar», avisó la UPN.',
    ['Unión de Pescadores del Norte: No saldremos al mar'],
  ],
  [
    'interview answers belong to the only one they can',
    'Irene Sosa dirige el puerto desde hace un año.\n\nP. ¿Qué ha cambiado?\n\nR. Casi nada, y eso me preocupa.\n\nP. ¿Se queda?\n\nR. Me quedo.',
    ['Irene Sosa: Casi nada, y eso me preocupa.', 'Irene Sosa: Me quedo.'],
  ],
  [
    'the next sentence may say whose the words are',
    '«Nunca había visto el puerto vacío». Así lo resume Irene Sosa, que lo dirige desde hace un año.',
    ['Irene Sosa: Nunca había visto el puerto vacío'],
  ],
  [
    'an article without a noun, or a nationality, means the one it can',
    'La sueca Freja Lund ganó a Irene Sosa. «Estaba rota», admitió la sueca. «Y yo más», dijo la de Cádiz, Irene Sosa.',
    ['Freja Lund: Estaba rota', 'Irene Sosa: Y yo más'],
  ],
  [
    'a surname may begin with a particle in capitals',
    'Habló Ramón del Busto. «Eso es mentira», interrumpió Del Busto.',
    ['Ramón del Busto: Eso es mentira'],
  ],
  [
    'a body is meant by a general noun',
    'La plataforma Ría Limpia convocó la marcha. «Iremos a pie», anuncia la entidad.',
    ['Ría Limpia: Iremos a pie'],
  ],
  [
    'questions that stand alone are the interviewer’s, and the answers the only person’s',
    'Irene Sosa nos recibe en el muelle.\n\n¿Qué ha cambiado?\n\nCasi nada, y eso me preocupa.\n\n¿Se queda?\n\nMe quedo. Tengo trabajo aquí.\n\n¿Y si cierran?\n\nEntonces veremos qué hacemos.',
    [
      'Irene Sosa: Casi nada, y eso me preocupa.',
      'Irene Sosa: Me quedo. Tengo trabajo aquí.',
      'Irene Sosa: Entonces veremos qué hacemos.',
    ],
  ],
  [
    'terms, titles, law and fragments stay with the narrator',
    'El «gran cambio» no llega. La película «La ría» se estrena hoy. El artículo 4 de la ley dice poco. La ordenanza, en su artículo 2: «Queda prohibido fondear en la bocana». Pidió una «nueva etapa».',
    [],
  ],
  [
    'words after que stay with the narrator',
    'Irene Sosa aseguró que el puerto «no va a cerrar ni este año ni el que viene».',
    [],
  ],
  [
    'a nested quotation stays with its speaker',
    '«Me dijeron “espere aquí” y esperé», cuenta Irene Sosa.',
    ['Irene Sosa: Me dijeron “espere aquí” y esperé'],
  ],
  [
    'new marks without a clause go on with the speaker',
    '«El puerto se vacía», lamenta Irene Sosa. «Antes había cien barcos».',
    ['Irene Sosa: El puerto se vacía', 'Irene Sosa: Antes había cien barcos'],
  ],
];

it.each(cases)('%s', (_, text, expected) => {
  const script = scriptOf(text, 'es');
  expect(heard(script)).toEqual(expected);
  expect(accountForText(script)).toEqual([]);
});

it('knows the gender from title, noun, article, agreement or first name', () => {
  const text =
    '«Sí», dijo la Sra. Tardío. «No», replicó el panadero. «Puede», zanjó Yael Corbal, directora del lago. «Vale», suspiró una vecina. «Ya», dijo don Ariel. «Claro», respondió la portavoz municipal. «Bueno», dijo Bruno Etchart.';
  const genders = scriptOf(text, 'es')
    .speakers.slice(1)
    .map((speaker) => [speaker.name ?? speaker.description, speaker.gender]);
  expect(genders).toEqual([
    ['Tardío', 'female'],
    ['el panadero', 'male'],
    ['Yael Corbal', 'female'],
    ['una vecina', 'female'],
    ['Ariel', 'male'],
    ['la portavoz', 'female'],
    ['Bruno Etchart', 'male'],
  ]);
});
