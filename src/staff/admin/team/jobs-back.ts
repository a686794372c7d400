/** What becomes of somebody's jobs when they stop working here (T9), said before it is confirmed. */
export const jobsBack = (jobs: number): string =>
  jobs > 0 ? `手上 ${jobs} 个未完成的工单会立即退回调度改派。` : '手上没有未完成的工单。';
