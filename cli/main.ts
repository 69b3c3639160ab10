/** The headless shell: `npm run --silent cli -- COMMAND ...`. What it does is said by `help`, in the person's language. */
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), process);
