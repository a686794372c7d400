export default definePageConfig({ navigationBarTitleText: '回复话术' });
