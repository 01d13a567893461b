import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Gives every part that was shipped or delivered before there were parcels the one parcel it travelled in. */
export class Migration20261122025000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      insert into cooperative_order_parcel
        (id, number, items, amount, raw_amount, collected, raw_collected, tracking_number, shipped_at, delivered_at, cooperative_order_id)
      select replace(part.id, 'coopord_', 'coopparcel_'), 1,
        jsonb_build_object('items', (
          select coalesce(jsonb_agg(jsonb_build_object('line_id', line->>'item_id', 'quantity', line->'quantity')), '[]')
          from jsonb_array_elements(part.lines->'lines') line)),
        part.total, part.raw_total,
        case when part.status = 'delivered' then part.total end,
        case when part.status = 'delivered' then part.raw_total end,
        part.tracking_number,
        coalesce(shipped.at, delivered.at, part.updated_at),
        case when part.status = 'delivered' then coalesce(delivered.at, part.updated_at) end,
        part.id
      from cooperative_order part
      left join cooperative_order_event shipped
        on shipped.cooperative_order_id = part.id and shipped.status = 'shipped' and shipped.deleted_at is null
      left join cooperative_order_event delivered
        on delivered.cooperative_order_id = part.id and delivered.status = 'delivered' and delivered.deleted_at is null
      where part.status in ('shipped', 'delivered') and part.deleted_at is null
      on conflict do nothing;`)
  }

  override async down(): Promise<void> {
    // The parcels go with their table.
  }
}
