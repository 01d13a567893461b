import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { type SubmitEvent, useRef, useState } from "react"
import { useNavigate } from "react-router"
import { Button } from "~/design/button"
import { Disclosure } from "~/design/disclosure"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { useRefusal } from "~/medusa/refusal"
import { orSignIn, requireSession } from "../access/member-session.server"
import { RefusalNotice } from "../access/refusal-notice"
import { craftPicture } from "./craft-families"
import { CraftPicker } from "./craft-picker"
import { listingChoices, readListingOptions } from "./goods.server"
import { KeptOnPhone } from "./kept-on-phone"
import { MoreFields } from "./more-fields"
import { PhotoField } from "./photo-field"
import { PriceAndStock } from "./price-and-stock"
import { saveNewListing } from "./save-listing.server"
import { useListingForm } from "./use-listing-form"
import { type Saved, useNewListing } from "./use-new-listing"
import type { Route } from "./+types/new-listing-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const session = await requireSession(request, language)
  const options = await orSignIn(request, language, readListingOptions(session))
  return { title: i18nIn(language)._(msg`New article`), choices: listingChoices(options, language) }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Where no script runs, the form leaves as it is and says the same. */
export const action = ({ params, request }: Route.ActionArgs) => saveNewListing(request, languageOf(params))

const EMPTY = { titles: {}, descriptions: {}, weight: "", origin: "", labels: [], areaServed: [], sizes: [] }

/** A new article on one page: the photo, its kind, its price, how many. The rest has good answers already. */
export default function NewListingPage({ loaderData: { choices }, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const language = useLanguage()
  const sentence = useRefusal()
  const navigate = useNavigate()
  const form = useListingForm()
  const { save, isSaving } = useNewListing()
  const element = useRef<HTMLFormElement>(null)
  const [slug, setSlug] = useState("")
  const [saved, setSaved] = useState<Saved>()
  const craft = choices.crafts.find((one) => one.slug === slug)
  const isService = craft?.kind === "service"
  const refused = saved?.kind === "refused" ? saved : actionData?.refused
  const errorOf = (field: string): string | undefined => {
    const code = form.codes[field] ?? refused?.fields[field]
    return code ? sentence(code) : undefined
  }
  const submit = async (isForSale: boolean) => {
    const kind = craft?.kind ?? "good"
    const draft = element.current ? form.read(element.current, kind) : undefined
    if (!draft) return
    const name = craft?.titles[language] ?? slug
    const outcome = await save({ kind, draft, photo: form.photo, isForSale, name })
    setSaved(outcome)
    if (outcome.kind === "saved") await navigate(`/${language}/workspace/goods`)
  }
  if (saved?.kind === "kept") return <KeptOnPhone />
  return (
    <div className="page-width max-w-md py-5">
      <h1 className="mb-5 text-3xl">
        <Trans>New article</Trans>
      </h1>
      <form
        ref={element}
        method="post"
        encType="multipart/form-data"
        noValidate
        className="grid gap-7"
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault()
          const button = event.nativeEvent.submitter
          void submit(!(button instanceof HTMLButtonElement && button.value === "keep"))
        }}
      >
        <PhotoField
          picture={slug ? craftPicture(slug) : undefined}
          error={errorOf("photo") ? (form.codes["photo"] ?? refused?.fields["photo"]) : undefined}
          onPhoto={form.setPhoto}
        />
        <CraftPicker
          name="category"
          type="radio"
          legend={t`What is it?`}
          families={choices.families}
          chosen={slug ? [slug] : []}
          error={errorOf("category")}
          onChoose={setSlug}
        />
        <PriceAndStock isService={isService} price="" priceFrom stock="1" errorOf={errorOf} />
        <Disclosure summary={t`More: name, sizes, weight, words…`}>
          <MoreFields
            key={slug}
            isService={isService}
            craft={craft}
            choices={choices}
            values={EMPTY}
            errorOf={errorOf}
          />
        </Disclosure>
        <RefusalNotice
          code={refused && Object.keys(refused.fields).length === 0 ? refused.code : undefined}
        />
        <div className="grid gap-3">
          <Button
            size="lg"
            isWide
            icon="shop"
            name="intent"
            value="publish"
            disabled={isSaving}
            className="min-h-18 text-2xl"
          >
            {isSaving ? <Trans>Sending…</Trans> : <Trans>Put on sale</Trans>}
          </Button>
          <Button
            variant="secondary"
            isWide
            icon="pencil"
            name="intent"
            value="keep"
            disabled={isSaving}
            className="min-h-14"
          >
            <Trans>Keep for later</Trans>
          </Button>
        </div>
      </form>
    </div>
  )
}
