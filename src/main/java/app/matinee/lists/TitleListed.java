package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;

/** Says that a member has put a title on the watchlist or on a list; what is brought along or cloned says nothing. */
public record TitleListed(AccountId account, TitleId title) {}
