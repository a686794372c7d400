import { cloud } from '../../cloud';

/** The mini-program code of a spot's scene, as WeChat draws it (P5): it opens the report with the place filled in. */
export async function codePicture(scene: string): Promise<Buffer> {
  const service = cloud.openapi as unknown as {
    wxacode: { getUnlimited(input: object): Promise<{ buffer: Buffer }> };
  };
  const { buffer } = await service.wxacode.getUnlimited({
    scene,
    page: 'pages/report/index',
    width: 860,
    // A poster printed before the mini-program is released must not be refused.
    checkPath: false,
  });
  return buffer;
}
