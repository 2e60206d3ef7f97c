import { stepPath } from '../navigation/routes.ts';
import { None } from '../ui/None.tsx';
import { TextLink } from '../ui/TextLink.tsx';
import type { StepPlace } from './usage.ts';

/** Steps by number and name, leading to them, for a panel. */
export function StepList({ places }: { places?: readonly StepPlace[] | undefined }) {
  if (!places?.length) return <None />;
  return (
    <ul>
      {places.map(({ process, step, number }) => (
        <li key={`${process.id} ${step.id}`}>
          <TextLink href={stepPath(process.id, step.id)}>
            {number} {step.name}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
