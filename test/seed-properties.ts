import fc from 'fast-check';

/** Properties are tried on the same cases every time; PROPERTY_SEED tries others (`random`, or the seed of a failure). */
const seed = process.env['PROPERTY_SEED'];
fc.configureGlobal({ seed: seed === 'random' ? Date.now() : Number(seed ?? 20_250_314) });
