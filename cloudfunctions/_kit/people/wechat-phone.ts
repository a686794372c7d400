import { cloud } from '../cloud';
import { stop } from '../refused';

interface PhoneAnswer {
  phoneInfo: { purePhoneNumber: string };
}

/** The phone behind the code of WeChat's phone button (P1): the code works once and for five minutes. Refused as expired at `code`. */
export async function phoneOf(code: string): Promise<string> {
  const service = cloud.openapi as unknown as {
    phonenumber: { getPhoneNumber(input: { code: string }): Promise<PhoneAnswer> };
  };
  try {
    return (await service.phonenumber.getPhoneNumber({ code })).phoneInfo.purePhoneNumber;
  } catch (error) {
    // 40029: the code is wrong, used or too old. Anything else is the service's own trouble.
    if ((error as { errCode?: number }).errCode === 40029) stop('expired', { field: 'code' });
    throw error;
  }
}
