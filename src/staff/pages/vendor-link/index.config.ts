export default definePageConfig({ navigationBarTitleText: '外包工单链接', enableShareAppMessage: true });
