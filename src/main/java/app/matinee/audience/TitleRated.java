package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;

/** Says that a member has rated a title or changed the rating; what is imported or brought along says nothing. */
public record TitleRated(AccountId account, TitleId title) {}
