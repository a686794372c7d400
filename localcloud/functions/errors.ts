// How a call fails, in production's words: the number a mini-program sees and the code the server SDK maps to a number.
import { FUNCTION_LIMITS } from './limits';

/** A failed call: `errCode` for clients, `code` for wx-server-sdk (its own table turns it into a number). */
export interface CallFailure {
  errCode: number;
  code: string;
  errMsg: string;
}

/** The function threw, rejected, exited or ran out of memory. */
export const executeFail = (detail: string): CallFailure => ({
  errCode: -504002,
  code: 'FUNCTIONS_EXECUTE_FAIL',
  errMsg: `functions execute fail | errMsg: ${detail}`,
});

/** The call took longer than its config.json allows and its instance was stopped. */
export const timedOut = (seconds: number): CallFailure => ({
  errCode: -504003,
  code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  errMsg: `Invoking task timed out after ${seconds} seconds`,
});

/** No such function is deployed. */
export const notFound = (name: string): CallFailure => ({
  errCode: -501000,
  code: 'FUNCTION_NOT_FOUND',
  errMsg: `FunctionName parameter could not be found: ${name}`,
});

/** The event is not a JSON object, or too large. */
export const badEvent = (detail: string): CallFailure => ({
  errCode: -501007,
  code: 'INVALID_PARAM',
  errMsg: `invalid parameters: ${detail}`,
});

/** The event is larger than a synchronous call may carry. */
export const eventTooLarge = (): CallFailure =>
  badEvent(`RequestTooLarge, the event exceeds ${FUNCTION_LIMITS.maxEventBytes} bytes`);

/** The result is larger than the caller may be given. */
export const resultTooLarge = (limit: number): CallFailure => ({
  errCode: -604001,
  code: 'FUNCTIONS_EXECUTE_FAIL',
  errMsg: `cloudfunction result size exceed limit (${limit / 1024 / 1024}MB)`,
});

/** More calls wait for this function than the local cloud keeps. */
export const tooManyCalls = (name: string): CallFailure => ({
  errCode: -501004,
  code: 'EXCEED_CONCURRENT_REQUEST_LIMIT',
  errMsg: `exceed concurrent request limit: too many calls of ${name} are waiting`,
});
