import { Page } from '@/components/page/page';
import { useRouter } from '@/platform/lifecycle';
import { HouseFile } from '../../admin/house/house-file';
import { Column } from '../../components/column';
import { StaffGate } from '../../components/staff-gate';

/** 房屋档案 (P2). */
export default function AdminHousePage() {
  const { id = '' } = useRouter().params;
  return (
    <Page>
      <Column>
        <StaffGate>{() => <HouseFile houseId={decodeURIComponent(id)} />}</StaffGate>
      </Column>
    </Page>
  );
}
