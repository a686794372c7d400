/** The parts of one's own data, in the order of the file. */
export const exportParts = [
  { key: 'tickets', name: '报修' },
  { key: 'complaints', name: '投诉、建议与表扬' },
  { key: 'messages', name: '消息' },
] as const;
