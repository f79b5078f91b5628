// Loads a bundle, asks it one question, says the answer and ends: the start of a Lambda without Lambda.
const { handler } = await import(process.argv[2]);
const answer = await handler(JSON.parse(process.argv[3]), {});
process.stdout.write(answer.body);
process.exit(0);
