import { Choice } from "../../books/choice"
import { PHASES } from "../../../fairs/phases"
import { usePlaces } from "../use-places"
import { useTexts } from "../use-texts"

type Props = {
  region: string
  phase: string
  onRegion: (region: string) => void
  onPhase: (phase: string) => void
}

/** The region and the phase by which editions are narrowed. */
export const FairFilters = ({ region, phase, onRegion, onPhase }: Props) => {
  const { t } = useTexts()
  const { ownRegionOptions } = usePlaces()
  return (
    <div className="grid gap-2 px-6 py-4 sm:grid-cols-3">
      {ownRegionOptions.length > 1 && (
        <Choice
          label={t("field.region_code")}
          value={region}
          options={ownRegionOptions}
          every={t("everyRegion")}
          onChange={onRegion}
        />
      )}
      <Choice
        label={t("column.phase")}
        value={phase}
        options={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        every={t("everyPhase")}
        onChange={onPhase}
      />
    </div>
  )
}
