import { Field, Select } from "@fluentui/react-components";
import { libraryWords } from "../../../../language";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import type { Destination } from "./destinations";

interface DestinationFieldProps {
  /** Of the KPI. */
  readonly name: string;
  readonly destination: Destination;
  readonly places: readonly Destination[];
  readonly onPlace: (key: string) => void;
}

/** Which strategic objective a chosen KPI measures. */
export function DestinationField({ name, destination, places, onPlace }: DestinationFieldProps) {
  const fieldStyles = useFieldStyles();
  const words = useWords(libraryWords);
  const groups = [...new Set(places.map(({ perspective }) => perspective))];
  const labelOf = ({ perspective, objective, isNew }: Destination): string => {
    if (objective !== undefined) return objective;
    return isNew ? words.newPerspective({ name: perspective }) : words.directlyIn({ name: perspective });
  };
  return (
    <Field className={fieldStyles.field} size="small" label={words.goesTo({ name })}>
      <Select size="small" value={destination.key} onChange={(_, { value }) => onPlace(value)}>
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {places
              .filter(({ perspective }) => perspective === group)
              .map((place) => (
                <option key={place.key} value={place.key}>
                  {labelOf(place)}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
