// npm run build: compiles src to dist and checks all types.
import { build } from './build-dist.mjs';
import { main } from './project.mjs';

await main(build);
