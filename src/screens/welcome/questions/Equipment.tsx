import { equipment } from '../../../core/exercise/index.ts';
import { ManyOf } from '../../../ui/index.ts';
import { equipmentLabel } from '../../../words/labels.ts';
import { EquipmentPicture } from './EquipmentPicture.tsx';
import type { QuestionProps } from './question.ts';

export function Equipment({ answers, change }: QuestionProps) {
  return (
    <ManyOf
      legend="What do you have at home?"
      legendHidden
      columns={4}
      options={equipment.map((value) => ({ value, label: equipmentLabel(value), picture: <EquipmentPicture of={value} /> }))}
      values={answers.equipment}
      onChange={(chosen) => change({ ...answers, equipment: chosen })}
    />
  );
}
