// One project a room: the cheap ones first, so that a broken rule is heard before a browser starts.
const babel = [
  'babel-jest',
  {
    configFile: false,
    babelrc: false,
    presets: [
      ['@babel/preset-env', { targets: { node: 'current' } }],
      ['@babel/preset-react', { runtime: 'automatic' }],
      ['@babel/preset-typescript', { allowDeclareFields: true }],
    ],
  },
];

const project = (displayName, extra = {}) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.{ts,tsx,js}`],
  transform: { '\\.[jt]sx?$': babel },
  transformIgnorePatterns: ['/node_modules/(?!(mingo|croner)/)', '/dist/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  ...extra,
});

module.exports = {
  projects: [
    project('domain'),
    project('contract'),
    project('localcloud'),
    project('functions', { globalSetup: '<rootDir>/test/support/setup-functions.js' }),
    project('weapp', {
      testEnvironment: 'jsdom',
      transform: { '\\.tsx?$': babel },
      // The built mini-program itself is loaded; the functions beside it each carry a package.json of their own.
      modulePathIgnorePatterns: ['<rootDir>/dist/cloudfunctions/'],
      globalSetup: '<rootDir>/test/support/setup-weapp.js',
    }),
    project('e2e', { globalSetup: '<rootDir>/test/support/setup-e2e.js' }),
  ],
};
