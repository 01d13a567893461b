import { msg } from "@lingui/core/macro"
import { Trans, useLingui } from "@lingui/react/macro"
import { redirect } from "react-router"
import { Badge } from "~/design/badge"
import { Button, ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { Localized } from "~/design/localized"
import { Notice } from "~/design/notice"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { localize } from "~/i18n/localized-text"
import { i18nIn } from "~/i18n/translator"
import { orSignIn, requireSession } from "../access/member-session.server"
import { RefusalNotice } from "../access/refusal-notice"
import { useKeptAnswer } from "../access/use-kept-answer"
import { ChangeForm } from "./change-form"
import { takeAct } from "./goods-acts.server"
import { SaleButton } from "./goods-card"
import { GoodsPicture } from "./goods-picture"
import { listingChoices, readListing, readListingOptions } from "./goods.server"
import { LabelPapers } from "./label-papers"
import { listingStatus } from "./listing-status"
import { PhotoStrip } from "./photo-strip"
import { VariantStocks } from "./variant-stocks"
import type { Route } from "./+types/listing-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const seenAt = new Date().toISOString()
  const session = await requireSession(request, language)
  const [listing, options] = await orSignIn(
    request,
    language,
    Promise.all([readListing(params.id, session), readListingOptions(session)]),
  )
  const title = localize(listing.title, language)
  return {
    title: title.text || i18nIn(language)._(msg`Goods`),
    heading: title,
    listing,
    choices: listingChoices(options, language),
    seenAt,
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  await requireSession(request, language)
  if (request.method !== "POST") throw redirect(`/${language}/workspace/goods/${params.id}`)
  return takeAct(request, language)
}

/** One listing: how it stands, what can be done with it, its stock, and behind a touch all that can change. */
export default function ListingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  const { listing, heading, choices } = loaderData
  const answer = useKeptAnswer(actionData)
  const status = listingStatus(listing.status)
  const isDraft = ["draft", "paused", "refused"].includes(listing.status)
  return (
    <div
      className="page-width grid max-w-md gap-5 py-5"
      data-listing={listing.id}
      data-status={listing.status}
    >
      <header className="grid gap-2">
        <div className="overflow-hidden rounded-card">
          <GoodsPicture image={listing.image} sizes="28rem" />
        </div>
        <Badge tone={status.tone} icon={status.icon} className="w-fit text-base">
          {i18n._(status.label)}
        </Badge>
        <h1 className="text-2xl">
          <Localized text={heading.text} language={heading.language} page={language} />
        </h1>
      </header>
      <RefusalNotice code={answer?.refused.code} />
      {listing.review_note ? (
        <Notice kind="warning" title={t`The network says`}>
          <p>
            <bdi>{listing.review_note}</bdi>
          </p>
        </Notice>
      ) : null}
      {listing.photos.some(({ status: state }) => state === "processing") ? (
        <Notice>
          <p>
            <Trans>The photo is being prepared. It shows in a moment.</Trans>
          </p>
        </Notice>
      ) : null}
      <PhotoStrip listing={listing} />
      <div className="flex *:flex-1 *:*:w-full">
        <SaleButton product={listing} />
      </div>
      <VariantStocks listing={listing} title={heading.text} />
      <LabelPapers listing={listing} names={choices.labels} />
      <Card className="py-0 sm:py-0">
        <Disclosure summary={t`Change photo, price, words…`} className="border-b-0">
          <ChangeForm listing={listing} choices={choices} name={heading.text} />
        </Disclosure>
      </Card>
      <div className="grid grid-cols-2 gap-3">
        <ButtonLink
          href={`/${language}/workspace/goods/${listing.id}/preview`}
          variant="secondary"
          icon="eye"
          className="min-h-14"
        >
          <Trans>As shoppers see it</Trans>
        </ButtonLink>
        <ActButton act="duplicate" id={listing.id} />
      </div>
      {isDraft ? <ActButton act="delete" id={listing.id} /> : null}
    </div>
  )
}

const ActButton = ({ act, id }: { act: "duplicate" | "delete"; id: string }) => (
  <form method="post">
    <input type="hidden" name="intent" value={act} />
    <input type="hidden" name="id" value={id} />
    {act === "duplicate" ? (
      <Button variant="secondary" icon="copy" isWide className="min-h-14">
        <Trans>One like it</Trans>
      </Button>
    ) : (
      <Button variant="danger" icon="trash" isWide className="min-h-14">
        <Trans>Delete this draft</Trans>
      </Button>
    )}
  </form>
)
