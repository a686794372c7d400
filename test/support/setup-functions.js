module.exports = require('./build-first')('functions');
