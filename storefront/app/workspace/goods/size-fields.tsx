import { Trans, useLingui } from "@lingui/react/macro"
import { useState } from "react"
import { Button } from "~/design/button"
import { TextField } from "~/design/text-field"

export type SizeValues = { id?: string; label: string; price: string; stock: string | undefined }

type Props = { sizes: SizeValues[]; errorOf: (field: string) => string | undefined }

const EMPTY: SizeValues = { label: "", price: "", stock: "" }

/** Sizes, each with its own price and stock; none for what comes in one size. Then the price above is left aside. */
export const SizeFields = ({ sizes, errorOf }: Props) => {
  const { t } = useLingui()
  const [rows, setRows] = useState(sizes)
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1.5 font-medium">
        <Trans>Several sizes?</Trans>
      </legend>
      {rows.map((row, index) => (
        <div key={index} className="grid grid-cols-2 gap-2 rounded-control border border-line bg-paper p-3">
          {row.id ? (
            <input type="hidden" name="size.id" value={row.id} />
          ) : (
            <input type="hidden" name="size.id" />
          )}
          <TextField
            name="size.label"
            id={`field-size-${index}-label`}
            label={t`Size (250 g, large…)`}
            fieldClassName="col-span-2"
            maxLength={60}
            defaultValue={row.label}
          />
          <TextField
            name="size.price"
            id={`field-size-${index}-price`}
            label={t`Price`}
            inputMode="decimal"
            dir="ltr"
            maxLength={20}
            defaultValue={row.price}
            error={errorOf(`size.${index}.price`)}
          />
          {row.stock === undefined ? (
            <input type="hidden" name="size.stock" />
          ) : (
            <TextField
              name="size.stock"
              id={`field-size-${index}-stock`}
              label={t`How many`}
              inputMode="numeric"
              dir="ltr"
              maxLength={7}
              defaultValue={row.stock}
              error={errorOf(`size.${index}.stock`)}
            />
          )}
        </div>
      ))}
      <Button type="button" variant="secondary" icon="plus" onClick={() => setRows([...rows, EMPTY])}>
        <Trans>Add a size</Trans>
      </Button>
    </fieldset>
  )
}
