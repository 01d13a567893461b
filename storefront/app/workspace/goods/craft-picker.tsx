import { Plural } from "@lingui/react/macro"
import type { ReactNode } from "react"
import { FieldError } from "~/design/field"
import { Icon } from "~/design/icon"
import { Picture } from "~/design/picture"
import { Words } from "~/design/words"
import type { Craft, CraftFamily } from "./craft-families"

type Props = {
  name: string
  legend: ReactNode
  families: CraftFamily[]
  /** One craft for a good; several for what a cooperative makes. */
  type: "radio" | "checkbox"
  chosen: readonly string[]
  error?: string | undefined
  onChoose?: (craft: string) => void
}

/** Crafts chosen by picture: the family first, then what it holds. The browser's own disclosure, so it needs no script. */
export const CraftPicker = ({ name, legend, families, type, chosen, error, onChoose }: Props) => (
  <fieldset id={`field-${name}`} tabIndex={-1} className="grid gap-2">
    <legend className="mb-1.5 text-lg font-medium">{legend}</legend>
    {error ? <FieldError id={`field-${name}-error`}>{error}</FieldError> : null}
    {families.map((family) => (
      <Family
        key={family.slug}
        {...{ family, name, type, chosen, onChoose }}
        isOpen={family.crafts.some(({ slug }) => chosen.includes(slug))}
      />
    ))}
  </fieldset>
)

type FamilyProps = Pick<Props, "name" | "type" | "chosen" | "onChoose"> & {
  family: CraftFamily
  isOpen: boolean
}

const Family = ({ family, name, type, chosen, isOpen, onChoose }: FamilyProps) => (
  <details
    open={isOpen}
    {...(type === "radio" ? { name: `${name}-families` } : {})}
    className="group rounded-card border border-line bg-paper has-checked:border-clay"
  >
    <summary className="flex min-h-16 cursor-pointer list-none items-center gap-3 p-2 pe-4 text-lg font-medium [&::-webkit-details-marker]:hidden">
      <span className="size-14 shrink-0 overflow-hidden rounded-control">
        <Picture src={family.picture} alt="" sizes="3.5rem" />
      </span>
      <span className="grid flex-1 leading-snug">
        <Words text={family.name} />
        <span className="text-sm font-normal text-ink-soft">
          <Plural value={family.crafts.length} one="# kind" other="# kinds" />
        </span>
      </span>
      <Icon name="chevron" className="size-6 transition-transform group-open:rotate-180" />
    </summary>
    <ul className="grid grid-cols-2 gap-2 p-2 pt-0">
      {family.crafts.map((craft) => (
        <li key={craft.slug}>
          <CraftChoice
            craft={craft}
            name={name}
            type={type}
            isChosen={chosen.includes(craft.slug)}
            onChoose={onChoose}
          />
        </li>
      ))}
    </ul>
  </details>
)

type ChoiceProps = Pick<Props, "name" | "type" | "onChoose"> & { craft: Craft; isChosen: boolean }

const CraftChoice = ({ craft, name, type, isChosen, onChoose }: ChoiceProps) => (
  <label className="relative grid h-full cursor-pointer content-start overflow-hidden rounded-control border-2 border-line bg-paper has-checked:border-clay has-checked:bg-clay-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo">
    <Picture src={craft.picture} alt="" sizes="9rem" />
    <span className="flex items-start gap-2 p-2 leading-snug font-medium">
      <input
        type={type}
        name={name}
        value={craft.slug}
        defaultChecked={isChosen}
        className="mt-0.5 size-5 shrink-0 accent-clay outline-none"
        onChange={onChoose ? () => onChoose(craft.slug) : undefined}
      />
      <span>
        <Words text={craft.name} />
      </span>
    </span>
  </label>
)
