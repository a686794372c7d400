/** What stands as the text of a report that was only spoken (P8). It is ours, not the resident's: nothing is read from it. */
export const SPOKEN_ONLY = '语音报修，请听录音';
