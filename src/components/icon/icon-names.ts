/** Every icon of the set, in the order the gallery shows them; the paths are in _paths.scss under the same names. */
export const ICON_NAMES = ['home','list','bell','user','users','camera','image','plus','close','check','check-circle','right','down','left','phone','pin','clock','calendar','alert','siren','wrench','drop','bolt','elevator','door','building','star','edit','scan','chat','refresh','trash','info','help','roller','horn','shield','send','inbox','offline','search','briefcase','text','thumb','more','star-full'] as const;

/** The name of an icon of the set. */
export type IconName = (typeof ICON_NAMES)[number];
