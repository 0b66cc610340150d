"use strict";

const { domainToASCII, domainToUnicode } = require("node:url");

/** jsdom asks this for the host of every address that Microsoft's client looks at; Node does the same, and faster. */
exports.toASCII = (domain) => domainToASCII(domain) || null;
exports.toUnicode = (domain) => ({ domain: domainToUnicode(domain), error: false });
