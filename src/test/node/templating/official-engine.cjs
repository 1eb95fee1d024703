// Reads one case a line ({template, data, host}) and answers one line a case: {result} or {error}.
const { Template } = require("adaptivecards-templating");
const { createInterface } = require("node:readline");

console.warn = () => {}; // the answers own the output

function answer({ template, data, host }) {
  try {
    const result = new Template(template).expand({ $root: data, $host: host });
    return { result: result === undefined ? null : result };
  } catch (error) {
    return { error: String(error?.message ?? error) };
  }
}

createInterface({ input: process.stdin }).on("line", (line) => console.log(JSON.stringify(answer(JSON.parse(line)))));
