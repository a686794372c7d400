module.exports = require('./build-first')('functions', 'h5', 'preview');
