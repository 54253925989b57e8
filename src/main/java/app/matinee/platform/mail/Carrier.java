package app.matinee.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server of the settings. */
@Component
class Carrier {
    private static final String PATIENCE = "10000";

    private final MailSettings settings;
    private final @Nullable JavaMailSenderImpl smtp;

    Carrier(MailSettings settings) {
        this.settings = settings;
        this.smtp = settings.host() == null ? null : smtp(settings, settings.host());
    }

    /** Returns whether there is a server that took the mail. */
    boolean carry(MailStore.Due mail) {
        if (smtp == null) {
            return false;
        }
        smtp.send(message -> write(mail, message));
        return true;
    }

    private void write(MailStore.Due mail, MimeMessage message) throws MessagingException {
        var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.sender());
        parts.setTo(mail.recipient());
        parts.setSubject(mail.subject());
        parts.setText(mail.text());
        if (mail.end() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.end() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private static JavaMailSenderImpl smtp(MailSettings settings, String host) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost(host);
        smtp.setPort(settings.port());
        smtp.setUsername(settings.username());
        smtp.setPassword(settings.password());
        smtp.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(settings.username() != null));
        properties.put(
                "mail.smtp.starttls.enable", String.valueOf(settings.tls().equals("starttls")));
        properties.put(
                "mail.smtp.starttls.required", String.valueOf(settings.tls().equals("starttls")));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.tls().equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        smtp.setJavaMailProperties(properties);
        return smtp;
    }
}
