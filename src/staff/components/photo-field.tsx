import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { fieldId } from './field-id';
import type { useJobPhotos } from './use-job-photos';

interface PhotoFieldProps {
  /** Path of the field in the step's input. */
  path: string;
  label: string;
  hint?: string;
  required?: boolean;
  error: string | undefined;
  job: ReturnType<typeof useJobPhotos>;
}

/** Photos of one phase of the job, with what they should show. */
export function PhotoField({ path, label, hint, required, error, job }: PhotoFieldProps) {
  return (
    <Field id={fieldId(path)} label={label} hint={hint} required={Boolean(required)} error={error}>
      <PhotoPicker
        id={`add-${path.replace(/\./g, '-')}`}
        photos={job.photos}
        addWords="拍照"
        onAdd={job.add}
        onRemove={job.remove}
        onRetry={job.retry}
        onPreview={job.preview}
      />
    </Field>
  );
}
