package app.matinee.platform.mail;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
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
    boolean carry(String recipient, String subject, String text) {
        if (smtp == null) {
            return false;
        }
        var message = new SimpleMailMessage();
        message.setFrom(settings.sender());
        message.setTo(recipient);
        message.setSubject(subject);
        message.setText(text);
        smtp.send(message);
        return true;
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
