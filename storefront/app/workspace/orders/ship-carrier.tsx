import { Trans, useLingui } from "@lingui/react/macro"
import { ChoiceCard, ChoiceGroup } from "~/design/choice-card"
import { TextField } from "~/design/text-field"

/** One of the network's carriers, by its name in the page's language. */
export type CarrierChoice = { code: string; name: string }

/** Who carries the parcel, and so who holds its cash: a carrier of the network, the cooperative, or somebody else. */
export const ShipCarrier = ({ carriers }: { carriers: CarrierChoice[] }) => {
  const { t } = useLingui()
  return (
    <ChoiceGroup
      name="carrier_choice"
      className="group"
      legend={<Trans>Who carries the parcel?</Trans>}
      hint={
        <Trans>
          A carrier of this list collects the cash for the network. Otherwise the cash stays with you.
        </Trans>
      }
    >
      <ChoiceCard
        type="radio"
        name="carrier_choice"
        value="self"
        defaultChecked
        title={t`We bring it ourselves`}
      />
      {carriers.map(({ code, name }) => (
        <ChoiceCard key={code} type="radio" name="carrier_choice" value={code} title={name} />
      ))}
      <ChoiceCard type="radio" name="carrier_choice" value="other" title={t`Another carrier`} />
      <div className="hidden group-has-[[value=other]:checked]:block">
        <TextField name="carrier" label={t`Its name`} maxLength={80} />
      </div>
    </ChoiceGroup>
  )
}
