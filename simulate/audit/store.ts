/** Reads whole collections through the SDK this process is connected with. */
export async function connectedStore(): Promise<{
  all: <T extends { _id: string }>(collection: string, page: number) => Promise<T[]>;
}> {
  // Late: the SDK looks at its environment when it is loaded.
  const { _, find } = await import('../../cloudfunctions/_kit/store');
  return {
    async all<T extends { _id: string }>(collection: string, page: number) {
      const docs: T[] = [];
      for (let last = ''; ;) {
        const more = await find<T>(collection, {
          where: { _id: _.gt(last) },
          order: [['_id', 'asc']],
          limit: page,
        });
        docs.push(...more);
        last = more[more.length - 1]?._id ?? '';
        if (more.length < page) return docs;
      }
    },
  };
}
