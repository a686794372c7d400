/** The code made last on this page: what WeChat's share button hands on (P1). */
export const sharedInvite: { code: string | null } = { code: null };

/** The card a chat gets: it opens the page with the code filled in. No address stands on it, chats are forwarded. */
export function inviteCard(): { title: string; path: string } {
  return sharedInvite.code
    ? { title: '邀请您一起使用物业服务', path: `/pages/homes/join/index?code=${sharedInvite.code}` }
    : { title: '物业报修', path: '/pages/home/index' };
}
