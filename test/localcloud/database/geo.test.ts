import { useDatabase } from '../../support/database-cases';

const bench = useDatabase();
const point = (lng: number, lat: number): unknown => bench.server.db.Geo['Point']?.(lng, lat);
const line = (...points: [number, number][]): unknown =>
  bench.server.db.Geo['LineString']?.(points.map(([lng, lat]) => point(lng, lat)));
const polygon = (...rings: [number, number][][]): unknown =>
  bench.server.db.Geo['Polygon']?.(rings.map((ring) => line(...ring)));
const square = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

describe('geographic values', () => {
  it('every shape comes back as it was stored', async () => {
    const { Geo } = bench.server.db;
    const shapes = {
      point: point(113.9, 22.5),
      line: line([0, 0], [1, 1]),
      polygon: polygon(square(0, 0, 4), square(1, 1, 1)),
      points: Geo['MultiPoint']?.([point(0, 0), point(1, 1)]),
      lines: Geo['MultiLineString']?.([line([0, 0], [1, 1])]),
      polygons: Geo['MultiPolygon']?.([polygon(square(0, 0, 1))]),
    };
    await bench.given(shapes);
    expect(await bench.doc()).toMatchObject(shapes);
  });

  it('a point is equal to itself and can be updated', async () => {
    await bench.given({ at: point(1, 2) }, { at: point(1, 3) });
    expect(await bench.ids({ at: point(1, 2) })).toEqual(['1']);
    await bench.items.doc('1').update({ data: { at: point(5, 6) } });
    expect((await bench.doc())['at']).toEqual(point(5, 6));
  });
});

describe('geoNear', () => {
  beforeEach(() =>
    bench.given(
      { at: point(113.95, 22.5) },
      { at: point(113.9, 22.5) },
      { at: point(114.5, 22.5) },
      { name: 'nowhere' },
    ),
  );

  it('finds from near to far', async () => {
    expect(await bench.ids({ at: bench._.geoNear({ geometry: point(113.91, 22.5) }) })).toEqual([
      '2',
      '1',
      '3',
    ]);
  });

  it('keeps to the distances in metres', async () => {
    const near = (options: object) =>
      bench.ids({ at: bench._.geoNear({ geometry: point(113.9, 22.5), ...options }) });
    expect(await near({ maxDistance: 5200 })).toEqual(['2', '1']);
    expect(await near({ maxDistance: 5000 })).toEqual(['2']);
    expect(await near({ minDistance: 1, maxDistance: 6000 })).toEqual(['1']);
  });

  it('leaves the order to an orderBy', async () => {
    const { data } = await bench.items
      .where({ at: bench._.geoNear({ geometry: point(113.9, 22.5) }) })
      .orderBy('_id', 'asc')
      .get();
    expect(data.map(({ _id }) => _id)).toEqual(['1', '2', '3']);
  });

  it('as a stage tells the distance and the place', async () => {
    const spec = {
      near: point(113.9, 22.5),
      distanceField: 'far',
      spherical: true,
      maxDistance: 6000,
      includeLocs: 'where',
      query: { at: bench._.exists(true) },
    };
    const { list } = await bench.items.aggregate().geoNear(spec).project({ far: 1, where: 1 }).end();
    // The SDK turns geometries into its own objects only for get(); a pipeline's result stays GeoJSON.
    const place = (lng: number) => ({ type: 'Point', coordinates: [lng, 22.5] });
    expect(list).toEqual([
      { _id: '2', far: 0, where: place(113.9) },
      { _id: '1', far: expect.closeTo(5142, -2), where: place(113.95) },
    ]);
  });
});

describe('geoWithin', () => {
  it('finds points inside a polygon, its edge included, its holes not', async () => {
    await bench.given({ at: point(0.5, 0.5) }, { at: point(2, 2) }, { at: point(0, 0) }, { at: point(9, 9) });
    const area = polygon(square(0, 0, 4), square(1, 1, 2));
    expect(await bench.ids({ at: bench._.geoWithin({ geometry: area }) })).toEqual(['1', '3']);
  });

  it('finds points in a circle, its radius in radians', async () => {
    await bench.given({ at: point(0, 0) }, { at: point(0.5, 0) }, { at: point(3, 0) });
    expect(await bench.ids({ at: bench._.geoWithin({ centerSphere: [[0, 0], 1 / 57.2958] }) })).toEqual([
      '1',
      '2',
    ]);
  });

  it('finds lines and polygons only when all of them is inside', async () => {
    await bench.given(
      { at: line([1, 1], [2, 2]) },
      { at: line([1, 1], [9, 9]) },
      { at: polygon(square(1, 1, 1)) },
      { at: polygon(square(3, 3, 3)) },
    );
    expect(await bench.ids({ at: bench._.geoWithin({ geometry: polygon(square(0, 0, 4)) }) })).toEqual([
      '1',
      '3',
    ]);
  });
});

describe('geoIntersects', () => {
  it('finds whatever shares a point', async () => {
    await bench.given(
      { at: point(1, 1) },
      { at: line([-1, 1], [5, 1]) },
      { at: polygon(square(-1, -1, 9)) },
      { at: polygon(square(5, 5, 1)) },
      { at: line([-1, -1], [-1, 5]) },
    );
    expect(await bench.ids({ at: bench._.geoIntersects({ geometry: polygon(square(0, 0, 2)) }) })).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(await bench.ids({ at: bench._.geoIntersects({ geometry: line([1, 0], [1, 2]) }) })).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(await bench.ids({ at: bench._.geoIntersects({ geometry: point(5.5, 5.5) }) })).toEqual(['3', '4']);
  });
});

it('a malformed geometry is refused, saying why', async () => {
  await bench.given({ at: point(1, 1) });
  const send = (query: object) =>
    bench.server.send('database.getDocument', { collectionName: 'shapes', query: JSON.stringify(query) });
  await bench.server.send('database.addCollection', { collectionName: 'shapes' });
  const area = (coordinates: unknown) =>
    send({ at: { $geoWithin: { $geometry: { type: 'Polygon', coordinates } } } });
  expect(
    await area([
      [
        [0, 0],
        [1, 1],
        [2, 0],
        [5, 5],
      ],
    ]),
  ).toMatchObject({ message: expect.stringContaining('loop is not closed') });
  expect(
    await area([
      [
        [0, 0],
        [200, 1],
        [2, 0],
        [0, 0],
      ],
    ]),
  ).toMatchObject({ message: expect.stringContaining('out of bounds') });
  expect(await send({ at: { $geoWithin: { $foo: 1 } } })).toMatchObject({
    code: 'DATABASE_INVALID_OPERRATOR',
  });
  expect(await send({ at: { $geoIntersects: { $geometry: { type: 'Ball' } } } })).toMatchObject({
    message: expect.stringContaining('unknown GeoJSON type: Ball'),
  });
});
