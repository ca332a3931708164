/** Accepts the plans of the golden profiles as they are now: `npm run goldens`. Read the difference before it is committed. */
import { writeFileSync } from 'node:fs';
import { goldens } from '../tests/core/plan/golden/goldens.ts';

for (const { file, kept, now } of goldens()) {
  if (kept === now) continue;
  writeFileSync(file, now);
  console.log(`${kept === null ? 'New' : 'Changed'}: ${file}`);
}
