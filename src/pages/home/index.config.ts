export default definePageConfig({
  navigationBarTitleText: '物业报修',
  navigationBarBackgroundColor: '#0b6e69',
  navigationBarTextStyle: 'white',
});
