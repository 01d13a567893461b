import { Trans, useLingui } from "@lingui/react/macro"
import { Picture } from "~/design/picture"
import { TextAreaField } from "~/design/text-field"
import { Words } from "~/design/words"
import type { Craft } from "../goods/craft-families"

type Props = { crafts: Craft[]; chosen: readonly string[]; presentation: string }

/** What the cooperative brings, touched by picture; a word about it for those who write. */
export const BroughtGoods = ({ crafts, chosen, presentation }: Props) => {
  const { t } = useLingui()
  return (
    <>
      <fieldset id="field-categories" tabIndex={-1}>
        <legend className="mb-2 text-lg">
          <Trans>Touch the pictures</Trans>
        </legend>
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3">
          {crafts.map(({ slug, name, picture }) => (
            <li key={slug}>
              <label className="relative grid h-full cursor-pointer content-start overflow-hidden rounded-control border-2 border-line bg-paper has-checked:border-clay has-checked:bg-clay-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-indigo">
                <span className="block aspect-[4/3]">
                  <Picture src={picture} alt="" sizes="9rem" isFilling />
                </span>
                <span className="flex items-start gap-2 p-2 leading-snug font-medium">
                  <input
                    type="checkbox"
                    name="categories"
                    value={slug}
                    defaultChecked={chosen.includes(slug)}
                    className="mt-0.5 size-6 shrink-0 accent-clay outline-none"
                  />
                  <span>
                    <Words text={name} />
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <TextAreaField
        name="presentation"
        label={t`A word about it`}
        isOptional={t`optional`}
        defaultValue={presentation}
        maxLength={1000}
      />
    </>
  )
}
