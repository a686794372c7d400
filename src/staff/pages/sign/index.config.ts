export default definePageConfig({ navigationBarTitleText: '业主签字验收' });
