-- Het auditspoor groeit alleen aan, rij na rij: de databank weigert elke wijziging, elke verwijdering en elke rij die niet op de laatste volgt.
CREATE TRIGGER auditspoor_vast_bij_update BEFORE UPDATE ON auditspoor BEGIN SELECT RAISE(ABORT, 'AUDITSPOOR_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER auditspoor_vast_bij_delete BEFORE DELETE ON auditspoor BEGIN SELECT RAISE(ABORT, 'AUDITSPOOR_ONVERANDERLIJK'); END;
--> statement-breakpoint
CREATE TRIGGER auditspoor_aaneen BEFORE INSERT ON auditspoor WHEN NEW.nummer <> (SELECT COALESCE(MAX(nummer), 0) + 1 FROM auditspoor WHERE keten = NEW.keten) OR NEW.vorige <> COALESCE((SELECT hash FROM auditspoor WHERE keten = NEW.keten AND nummer = NEW.nummer - 1), '') BEGIN SELECT RAISE(ABORT, 'AUDITSPOOR_NIET_AANEEN'); END;
--> statement-breakpoint
-- Buiten een concept staan ook de gegevens van de regelset vast; alleen haar status, zegel en data gaan verder.
CREATE TRIGGER regelsets_gegevens_vast BEFORE UPDATE ON regelsets WHEN OLD.status <> 'concept' AND NEW.status <> 'concept' AND (NEW.naam <> OLD.naam OR NEW.toelichting <> OLD.toelichting OR NEW.dekking_vanaf <> OLD.dekking_vanaf OR NEW.kennis_tot <> OLD.kennis_tot OR NEW.gebaseerd_op IS NOT OLD.gebaseerd_op) BEGIN SELECT RAISE(ABORT, 'REGELSET_ONVERANDERLIJK'); END;
--> statement-breakpoint
-- Een persoon blijft: het auditspoor wijst naar hem. Wie weg is, staat op niet actief.
CREATE TRIGGER personen_blijven BEFORE DELETE ON personen BEGIN SELECT RAISE(ABORT, 'PERSOON_BLIJFT'); END;
