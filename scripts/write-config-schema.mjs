// Writes assets/config.schema.json from the one description of the config, in src/config/config-shape.ts. Run `npm run build` first.
import { writeFileSync } from 'node:fs';
import { configSchema } from '../dist/config/config-schema.js';

writeFileSync(new URL('../assets/config.schema.json', import.meta.url), `${JSON.stringify(configSchema(), null, 2)}\n`);
