/** Pictures somebody took, by file id, in their own folder: as many as the policy asks for (T13). */
export function photosOf(personId: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => `cloud://local-env.6c6f/u/${personId}/simulate/${n}.jpg`);
}
