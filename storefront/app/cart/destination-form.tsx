import { Trans, useLingui } from "@lingui/react/macro"
import { Button } from "~/design/button"
import { Card } from "~/design/card"
import { SelectField } from "~/design/select-field"
import { useLanguage } from "~/i18n/language"
import type { Destination } from "./destinations.server"

type Props = { destinations: Destination[]; chosen: string }

/** Where the cart goes; it is priced in what is paid there. Nothing to choose while goods stay in Morocco. */
export const DestinationForm = ({ destinations, chosen }: Props) => {
  const { t } = useLingui()
  const language = useLanguage()
  if (destinations.length < 2) return null
  return (
    <Card as="section" labelledBy="destination">
      <form method="post" action={`/${language}/cart`} className="grid gap-3">
        <input type="hidden" name="intent" value="destination" />
        <h2 id="destination" className="text-lg">
          <Trans>Deliver to</Trans>
        </h2>
        <SelectField
          name="country_code"
          label={t`Country`}
          hint={t`Prices follow: dirhams in Morocco, euros or dollars abroad.`}
          options={destinations.map(({ value, label, unit }) => ({ value, label: `${label} (${unit})` }))}
          defaultValue={chosen}
        />
        <Button variant="secondary" icon="pin" isWide>
          <Trans>Deliver there</Trans>
        </Button>
      </form>
    </Card>
  )
}
