import { msg } from "@lingui/core/macro"
import { Plural, Trans, useLingui } from "@lingui/react/macro"
import { data, redirect } from "react-router"
import { provinceGroups } from "~/checkout/province-groups"
import { Amount, CurrencyProvider } from "~/design/amount"
import { Badge } from "~/design/badge"
import { Button, ButtonLink } from "~/design/button"
import { Card } from "~/design/card"
import { Disclosure } from "~/design/disclosure"
import { EmptyState } from "~/design/empty-state"
import { Pagination } from "~/design/pagination"
import { SelectField } from "~/design/select-field"
import { TextField } from "~/design/text-field"
import { formatDate } from "~/i18n/format"
import { useLanguage } from "~/i18n/language"
import { languageOf } from "~/i18n/language-context.server"
import { i18nIn } from "~/i18n/translator"
import { MarketError } from "~/medusa/client.server"
import { readProvinces } from "~/medusa/provinces.server"
import { useRefusal } from "~/medusa/refusal"
import { orderStatus } from "~/orders/statuses"
import { customerCookie } from "~/session/cookies.server"
import { addressSchema, readForm, typedValues } from "./account-forms"
import {
  addAddress,
  type Customer,
  type OrderList,
  readOrders,
  removeAddress,
  requireCustomer,
} from "./account.server"
import type { Route } from "./+types/account-page"

export const loader = async ({ params, request }: Route.LoaderArgs) => {
  const language = languageOf(params)
  const { customer, token } = await requireCustomer(request, language)
  const page = Math.max(1, Number(new URL(request.url).searchParams.get("page")) || 1)
  const [orders, provinces] = await Promise.all([readOrders(token, Math.min(page, 1000)), readProvinces()])
  return {
    title: i18nIn(language)._(msg`Your account`),
    customer,
    orders,
    provinceGroups: provinceGroups(provinces, language),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.title} · Twiza` },
  { name: "robots", content: "noindex" },
]

/** Signs out, adds an address or takes one away. */
export const action = async ({ params, request }: Route.ActionArgs) => {
  const language = languageOf(params)
  const form = await request.formData()
  const home = `/${language}/account`
  if (form.get("intent") === "sign-out") {
    return redirect(`/${language}`, {
      headers: { "set-cookie": await customerCookie.serialize("", { maxAge: 0 }) },
      status: 303,
    })
  }
  const { token } = await requireCustomer(request, language)
  const values = typedValues(form)
  try {
    if (form.get("intent") === "remove-address") await removeAddress(values.address_id ?? "", token)
    else {
      const read = readForm(addressSchema, form)
      if ("codes" in read) return data({ values, codes: read.codes }, { status: 400 })
      await addAddress(read.input, token)
    }
  } catch (error) {
    if (error instanceof MarketError && error.status < 500)
      return data({ values, codes: { address_1: error.code } }, { status: error.status })
    throw error
  }
  return redirect(home, 303)
}

export default function AccountPage({
  loaderData: { customer, orders, provinceGroups: groups },
  actionData,
}: Route.ComponentProps) {
  return (
    <div className="page-width grid gap-8 py-10">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-3xl">
            <bdi>{customer.first_name ?? customer.email}</bdi>
          </h1>
          <p className="text-ink-soft">
            <bdi>{customer.email}</bdi>
          </p>
        </div>
        <form method="post">
          <input type="hidden" name="intent" value="sign-out" />
          <Button variant="secondary">
            <Trans>Sign out</Trans>
          </Button>
        </form>
      </header>
      <Orders orders={orders} />
      <Addresses customer={customer} groups={groups} answer={actionData} />
    </div>
  )
}

const Orders = ({ orders: { orders, page, pages } }: { orders: OrderList }) => {
  const { i18n, t } = useLingui()
  const language = useLanguage()
  if (orders.length === 0)
    return (
      <EmptyState
        title={t`No order yet`}
        actions={<ButtonLink href={`/${language}/products`}>{t`See the goods`}</ButtonLink>}
      />
    )
  return (
    <section>
      <h2 className="text-xl">
        <Trans>Your orders</Trans>
      </h2>
      <ul className="mt-4 grid gap-3">
        {orders.map((order) => (
          <li key={order.id}>
            <a
              href={`/${language}/orders/${order.number}`}
              className="flex flex-wrap items-center justify-between gap-3 rounded-card border border-line bg-paper p-4 hover:border-clay"
            >
              <span>
                <span className="font-medium">
                  <Trans>
                    Order <bdi>{order.number}</bdi>
                  </Trans>
                </span>
                <span className="block text-sm text-ink-soft">
                  {formatDate(order.created_at, language)} ·{" "}
                  <Plural value={order.part_count} one="# part" other="# parts" />
                </span>
              </span>
              <Badge tone={orderStatus(order.status).tone}>{i18n._(orderStatus(order.status).label)}</Badge>
              <CurrencyProvider value={order.currency_code}>
                <Amount value={order.total} className="font-medium" />
              </CurrencyProvider>
            </a>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} hrefOf={(other) => `/${language}/account?page=${other}`} />
    </section>
  )
}

type AddressesProps = {
  customer: Customer
  groups: ReturnType<typeof provinceGroups>
  answer: { values: Record<string, string>; codes: Record<string, string> } | undefined
}

const Addresses = ({ customer, groups, answer }: AddressesProps) => {
  const { t } = useLingui()
  const nameOf = (slug: string | null | undefined) =>
    groups.flatMap((group) => group.options).find(({ value }) => value === slug)?.label ?? ""
  return (
    <section>
      <h2 className="text-xl">
        <Trans>Your addresses</Trans>
      </h2>
      <ul className="mt-4 grid gap-3 sm:grid-cols-2">
        {customer.addresses.map((address) => (
          <Card as="li" key={address.id} className="flex justify-between gap-3">
            <address className="grid not-italic">
              <bdi className="font-medium">{address.first_name}</bdi>
              <bdi>{address.address_1}</bdi>
              <span>
                <bdi>{address.city}</bdi>, {nameOf(address.province)}
              </span>
              <bdi dir="ltr" className="text-start">
                {address.phone}
              </bdi>
            </address>
            <form method="post">
              <input type="hidden" name="intent" value="remove-address" />
              <input type="hidden" name="address_id" value={address.id} />
              <Button
                variant="quiet"
                icon="trash"
                aria-label={t`Remove the address ${address.address_1 ?? ""}`}
              >
                <Trans>Remove</Trans>
              </Button>
            </form>
          </Card>
        ))}
      </ul>
      <Disclosure summary={t`Add an address`} isOpen={answer !== undefined} className="mt-4">
        <AddressForm groups={groups} answer={answer} />
      </Disclosure>
    </section>
  )
}

const AddressForm = ({ groups, answer }: Omit<AddressesProps, "customer">) => {
  const { t } = useLingui()
  const sentence = useRefusal()
  const values = answer?.values ?? {}
  const errorOf = (name: string) => {
    const code = answer?.codes[name]
    return code ? sentence(code) : undefined
  }
  return (
    <form method="post" noValidate className="grid max-w-xl gap-4">
      <input type="hidden" name="intent" value="add-address" />
      <TextField
        name="first_name"
        label={t`Name`}
        autoComplete="name"
        required
        defaultValue={values.first_name}
        error={errorOf("first_name")}
      />
      <TextField
        name="phone"
        type="tel"
        dir="ltr"
        label={t`Mobile phone`}
        autoComplete="tel"
        required
        defaultValue={values.phone}
        error={errorOf("phone")}
      />
      <SelectField
        name="province"
        label={t`Province or prefecture`}
        options={groups}
        placeholder={t`Choose`}
        required
        defaultValue={values.province}
        error={errorOf("province")}
      />
      <TextField
        name="city"
        label={t`Town or commune`}
        required
        defaultValue={values.city}
        error={errorOf("city")}
      />
      <TextField
        name="address_1"
        label={t`Street, or douar and landmark`}
        required
        defaultValue={values.address_1}
        error={errorOf("address_1")}
      />
      <Button>
        <Trans>Save the address</Trans>
      </Button>
    </form>
  )
}
