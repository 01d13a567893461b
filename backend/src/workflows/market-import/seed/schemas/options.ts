import { z } from "@medusajs/framework/zod"
import { ShortTexts } from "./texts"

const OptionValue = ShortTexts.extend({ option: z.string() })

/** `options.json`: the options products come in (`volume`), and the words of every value (`250ml`). */
export const Options = z
  .strictObject({ options: z.record(z.string(), ShortTexts), values: z.record(z.string(), OptionValue) })
  .superRefine(({ options, values }, context) => {
    const seen = new Set<string>()
    for (const [code, { option, fr }] of Object.entries(values)) {
      const issue = (message: string) => context.addIssue({ code: "custom", path: ["values", code], message })
      if (!options[option]) issue(`unknown option "${option}"`)
      if (seen.has(`${option} ${fr}`)) issue(`"${fr}" is there twice`)
      seen.add(`${option} ${fr}`)
    }
  })

export type Options = z.infer<typeof Options>
