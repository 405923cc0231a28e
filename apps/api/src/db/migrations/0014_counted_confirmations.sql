ALTER TABLE "confirmations" ADD COLUMN "minutes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "confirmations" ADD COLUMN "channel" text DEFAULT 'LINK' NOT NULL;--> statement-breakpoint
CREATE INDEX "proofs_agency_id_sent_at_index" ON "proofs" USING btree ("agency_id","sent_at");--> statement-breakpoint
ALTER TABLE "confirmations" DISABLE TRIGGER "confirmations_change_case";--> statement-breakpoint
UPDATE "confirmations" SET "minutes" = coalesce(("facts" ->> 'totalMinutes')::int, 0), "channel" = coalesce("facts" -> 'signature' ->> 'channel', 'LINK');--> statement-breakpoint
ALTER TABLE "confirmations" ENABLE TRIGGER "confirmations_change_case";--> statement-breakpoint
-- Facts never change, so what is counted of them is set once, by whatever version of the product adds the row.
CREATE FUNCTION count_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.minutes := coalesce((NEW.facts ->> 'totalMinutes')::int, 0);
  NEW.channel := coalesce(NEW.facts -> 'signature' ->> 'channel', 'LINK');
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER confirmations_are_counted BEFORE INSERT ON "confirmations" FOR EACH ROW EXECUTE FUNCTION count_confirmation();
