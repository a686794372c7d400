/** Whether the screen has room for a list and a detail side by side: never in WeChat on a phone. */
export const useWide = (): boolean => false;
