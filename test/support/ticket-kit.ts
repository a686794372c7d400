// Everything a rule's test needs: given(...).when(...).then(...), the cast, the past, and readable times.
export { given, ticketOf, type Expected } from './ticket/given';
export { alarm, past, report, home } from './ticket/past';
export { COMMUNITY, holding, people, reporter } from './ticket/people';
export { stories } from './ticket/stories';
export { at, told } from './ticket/time';
