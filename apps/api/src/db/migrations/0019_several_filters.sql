DROP INDEX "case_rows_agency_id_risk_participant_id_index";--> statement-breakpoint
-- Several filters at once are answered from this index alone.
CREATE INDEX "case_rows_by_risk" ON "case_rows" USING btree ("agency_id","risk","participant_id") INCLUDE ("counselor_id","stage","waiting_on","obligation","today_group","language","municipality","counted_minutes","deadline_on");
