/** Prints a certificate that localhost has signed for itself, with its key, as JSON; in a process of its own, because jest's scope has globals that the library declares again. */
const { generate } = require("selfsigned");

const extensions = [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }];
void generate([{ name: "commonName", value: "localhost" }], { extensions }).then(({ private: key, cert }) =>
  process.stdout.write(JSON.stringify({ key, cert })),
);
